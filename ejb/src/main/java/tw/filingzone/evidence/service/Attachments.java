package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tw.filingzone.evidence.model.Attachment;
import tw.filingzone.evidence.model.AttachmentRow;
import tw.filingzone.evidence.model.EvidenceRow;

/** The links between records and files. Every question names the firm. */
@ApplicationScoped
class Attachments {

    private static final String ROW = """
            select new tw.filingzone.evidence.model.AttachmentRow(
                   a.id, f.id, a.fileName, f.kind, f.bytes, f.sha256, a.attachedAt, a.attachedBy)
              from Attachment a join a.file f where a.firmId = :firm
            """;

    @PersistenceContext
    private EntityManager entities;

    List<Attachment> of(long firmId, long recordId) {
        return entities.createQuery(
                        "select a from Attachment a join fetch a.file where a.firmId = :firm and a.recordId = :record",
                        Attachment.class)
                .setParameter("firm", firmId)
                .setParameter("record", recordId)
                .getResultList();
    }

    List<AttachmentRow> rows(long firmId, long recordId) {
        return entities.createQuery(ROW + " and a.recordId = :record order by a.attachedAt, a.id", AttachmentRow.class)
                .setParameter("firm", firmId)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** A record's files with their last check, in the order they were added. */
    List<EvidenceRow> shown(long firmId, long recordId) {
        return entities.createQuery("""
                        select new tw.filingzone.evidence.model.EvidenceRow(
                               a.id, a.fileName, f.kind, f.bytes, a.attachedAt, c.checkedAt, c.damagedSince)
                          from Attachment a join a.file f, FileCheck c
                         where a.firmId = :firm and a.recordId = :record and c.fileId = f.id
                         order by a.attachedAt, a.id""", EvidenceRow.class)
                .setParameter("firm", firmId)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** The records to which files of a firm are attached, by file; without files that no record has. */
    Map<Long, List<Long>> recordsWith(Collection<Long> fileIds, long firmId) {
        if (fileIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select a from Attachment a join fetch a.file where a.firmId = :firm and a.file.id in :files"
                                + " order by a.recordId",
                        Attachment.class)
                .setParameter("firm", firmId)
                .setParameter("files", fileIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        attachment -> attachment.choice().fileId(),
                        Collectors.mapping(Attachment::recordId, Collectors.toList())));
    }

    Optional<AttachmentRow> row(long firmId, long attachmentId) {
        return entities.createQuery(ROW + " and a.id = :attachment", AttachmentRow.class)
                .setParameter("firm", firmId)
                .setParameter("attachment", attachmentId)
                .getResultStream()
                .findFirst();
    }

    void add(Attachment attachment) {
        entities.persist(attachment);
    }

    void remove(Attachment attachment) {
        entities.remove(attachment);
    }
}
