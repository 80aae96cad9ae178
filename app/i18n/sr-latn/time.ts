export default {
  "time.today": "Danas",
  "time.yesterday": "Juče",
  "time.tomorrow": "Sutra",
  "time.at": "{date} u {time}",
  "time.minutes": "{count, plural, one {# minut} few {# minuta} other {# minuta}}",
  "time.hours": "{count, plural, one {# sat} few {# sata} other {# sati}}",
  "time.days": "{count, plural, one {# dan} few {# dana} other {# dana}}",
  "time.inDays": "{count, plural, =0 {danas} =1 {sutra} one {za # dan} few {za # dana} other {za # dana}}",
  "time.belgrade": "po beogradskom vremenu",
} as const;
