package tw.filingzone.unit.model;

/** A unit to be chosen in a form. */
public record UnitChoice(Long id, String name, Boolean dedicated) {}
