package tw.filingzone.licence.model;

/** How many entries match, and how many typed licences wait for a ruling; of whatever size the database counts in. */
public record CatalogueFigures(Number matching, Number waiting) {}
