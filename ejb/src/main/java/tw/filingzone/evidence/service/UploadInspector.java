package tw.filingzone.evidence.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import tw.filingzone.evidence.model.FileContent;
import tw.filingzone.evidence.model.FileName;
import tw.filingzone.evidence.model.MediaKind;
import tw.filingzone.evidence.model.UploadRefused;
import tw.filingzone.evidence.model.UploadRefused.Reason;
import tw.filingzone.kernel.model.MessageKey;

/**
 * Decides whether a file is fit as evidence, from its bytes alone: of an accepted kind, whole, readable, and nothing
 * else besides. The name is only compared with what was found: a detector that is told the name believes it.
 *
 * <p>Reads the source once, in constant memory whatever its length, and stops one byte beyond the limit.
 */
public final class UploadInspector {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private final long limit;

    /**
     * @param limit the largest file that is accepted, in bytes
     */
    public UploadInspector(long limit) {
        this.limit = limit;
    }

    /**
     * Checks a file.
     *
     * @return the file with its digest, to be closed by the caller
     * @throws UploadRefused for the first reason that is found
     */
    public InspectedUpload inspect(UploadSource source) {
        FileName name = new FileName(source.fileName());
        try {
            return inspect(name, TemporaryCopy.of(source, limit));
        } catch (IOException notReceived) {
            UploadRefused refused = new UploadRefused(Reason.NOT_RECEIVED, name.value());
            refused.initCause(notReceived);
            throw refused;
        }
    }

    private InspectedUpload inspect(FileName name, TemporaryCopy copy) throws IOException {
        try {
            requireSize(name, copy);
            MediaKind kind = kind(name, copy);
            requireWhole(name, kind, copy);
            if (kind == MediaKind.PDF) {
                requireReadable(name, copy);
            }
            return new InspectedUpload(name, new FileContent(copy.sha256(), copy.bytes(), kind), copy);
        } catch (IOException | RuntimeException refused) {
            copy.close();
            throw refused;
        }
    }

    private void requireSize(FileName name, TemporaryCopy copy) {
        if (copy.bytes() == 0) {
            throw new UploadRefused(Reason.EMPTY, name.value());
        }
        if (copy.bytes() > limit) {
            throw UploadRefused.tooLarge(name, limit);
        }
    }

    private static MediaKind kind(FileName name, TemporaryCopy copy) throws IOException {
        String found = TYPES.detect(new ByteArrayInputStream(copy.head(TYPES.getMinLength())), new Metadata())
                .getBaseType()
                .toString();
        MediaKind kind =
                MediaKind.ofMediaType(found).orElseThrow(() -> new UploadRefused(Reason.TYPE, name.value(), found));
        if (!kind.admits(name)) {
            throw UploadRefused.misnamed(name, kind);
        }
        return kind;
    }

    private static void requireWhole(FileName name, MediaKind kind, TemporaryCopy copy) throws IOException {
        FileEnd end = new FileEnd(copy.tail(FileEnd.LENGTH));
        if (!end.closes(kind)) {
            throw new UploadRefused(Reason.TRUNCATED, name.value());
        }
        if (end.closesArchive()) {
            throw new UploadRefused(Reason.DISGUISED, name.value(), MessageKey.of("evidence", kind));
        }
    }

    private static void requireReadable(FileName name, TemporaryCopy copy) {
        switch (PdfStructure.of(copy.file())) {
            case LOCKED -> throw new UploadRefused(Reason.ENCRYPTED, name.value());
            case BROKEN -> throw new UploadRefused(Reason.UNREADABLE, name.value());
            case READABLE -> {
                // nothing to refuse
            }
        }
    }
}
