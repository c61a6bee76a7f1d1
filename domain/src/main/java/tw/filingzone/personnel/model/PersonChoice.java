package tw.filingzone.personnel.model;

import java.io.Serializable;

/** A person to be chosen in a form, told apart from others of the same name by the masked identity number. */
public record PersonChoice(Long id, String name, String mask) implements Serializable {}
