package tw.filingzone.evidence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import tw.filingzone.evidence.model.Attachment;
import tw.filingzone.evidence.model.AttachmentRow;

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
