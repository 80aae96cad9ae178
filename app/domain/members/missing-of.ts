/** What would help others and is not there yet, the most useful first. */
export function missingOf(page: {
  bios: unknown[];
  helps: unknown[];
  seeks: unknown[];
  fields: unknown[];
  lifePath: unknown[];
  languages: unknown[];
  city: string | null;
  position: string | null;
  capacity: string | null;
  monthlyQuestions: number | null;
}) {
  const parts = {
    fields: page.fields.length,
    helps: page.helps.length,
    bio: page.bios.length,
    city: page.city?.length,
    position: page.position?.length,
    seeks: page.seeks.length,
    lifePath: page.lifePath.length,
    languages: page.languages.length,
    capacity: page.capacity?.length || page.monthlyQuestions !== null,
  };
  return (Object.keys(parts) as (keyof typeof parts)[]).filter((name) => !parts[name]);
}
