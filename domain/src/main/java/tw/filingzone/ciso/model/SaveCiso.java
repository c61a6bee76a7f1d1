package tw.filingzone.ciso.model;

import java.util.List;
import tw.filingzone.evidence.model.AttachmentChoice;

/**
 * The command to add or change a ciso.
 *
 * @param id the record, or null for a new one
 * @param version the state that the form was opened with; 0 for a new record
 * @param files the evidence that the record shall have
 */
public record SaveCiso(Long id, int version, CisoFields fields, List<AttachmentChoice> files) {}
