/** A text to agree to: numbered sections, some of which can be linked to by name. */
export type LegalText = {
  title: string;
  lead: string;
  sections: Record<string, { title: string; text: string }>;
};

export function LegalView({ title, lead, sections }: LegalText) {
  return (
    <article className="max-w-2xl">
      <h1 className="headline pt-8 text-4xl sm:pt-10 sm:text-5xl">{title}</h1>
      <p className="text-muted mt-4 text-lg">{lead}</p>
      {Object.entries(sections).map(([id, section]) => (
        <section key={id} id={id} aria-labelledby={`${id}-title`} className="mt-8 scroll-mt-6">
          <h2 id={`${id}-title`} className="text-xl font-bold">
            {section.title}
          </h2>
          <p className="mt-2">{section.text}</p>
        </section>
      ))}
    </article>
  );
}
