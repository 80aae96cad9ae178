export default {
  "time.today": "Today",
  "time.yesterday": "Yesterday",
  "time.tomorrow": "Tomorrow",
  "time.at": "{date} at {time}",
  "time.minutes": "{count, plural, one {# minute} other {# minutes}}",
  "time.hours": "{count, plural, one {# hour} other {# hours}}",
  "time.days": "{count, plural, one {# day} other {# days}}",
  "time.inDays": "{count, plural, =0 {today} =1 {tomorrow} one {in # day} other {in # days}}",
  "time.belgrade": "Belgrade time",
} as const;
