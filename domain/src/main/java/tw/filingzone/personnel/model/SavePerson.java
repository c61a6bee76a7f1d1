package tw.filingzone.personnel.model;

import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;

/**
 * The command to add or change a person's spell.
 *
 * @param id the record, or null for a new one
 * @param version the state that the form was opened with; 0 for a new record
 * @param files the evidence that the record shall have
 */
public record SavePerson(Long id, int version, PersonFields fields, List<AttachmentChoice> files) {}
