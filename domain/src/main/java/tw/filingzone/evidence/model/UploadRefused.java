package tw.filingzone.evidence.model;

import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.MessageKey;

/** The file is not accepted as evidence. Nothing of it was stored. */
public class UploadRefused extends BusinessException {

    private static final long serialVersionUID = 1L;
    private static final double BYTES_PER_MB = 1024 * 1024;

    /** Why a file is not accepted. All but the name's tell the file name first. */
    public enum Reason {
        /** Nothing is left of the name once it is made harmless. */
        NAME("evidence.error.name"),
        /** The file has no bytes. */
        EMPTY("evidence.error.empty"),
        /** The file is over the limit, told in MB. */
        TOO_LARGE("evidence.error.tooLarge"),
        /** The bytes are not a PDF, PNG or JPEG; what was found is told as a media type. */
        TYPE("evidence.error.type"),
        /** The name's extension is not one of the kind that was found. */
        EXTENSION("evidence.error.extension"),
        /** The end of the file is missing. */
        TRUNCATED("evidence.error.truncated"),
        /** The PDF asks for a password, so that neither the exchange nor a scanner could read it. */
        ENCRYPTED("evidence.error.encrypted"),
        /** The PDF has no structure that can be read. */
        UNREADABLE("evidence.error.unreadable"),
        /** The file is a ZIP archive as well. */
        DISGUISED("evidence.error.disguised"),
        /** The bytes did not arrive, or could not be kept for the check. */
        NOT_RECEIVED("evidence.error.notReceived");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;

    /**
     * @param arguments the file name, then the numbers and words that the reason's text needs
     */
    public UploadRefused(Reason reason, Object... arguments) {
        super(MessageKey.of(reason.key, arguments));
        this.reason = reason;
    }

    /** As {@link Reason#EXTENSION}: a file of this kind may not have this name. */
    public static UploadRefused misnamed(FileName name, MediaKind kind) {
        return new UploadRefused(
                Reason.EXTENSION, name.value(), name.extension(), MessageKey.of("evidence", kind), kind.extension());
    }

    /**
     * As {@link Reason#TOO_LARGE}.
     *
     * @param limit the largest file that is accepted, in bytes
     */
    public static UploadRefused tooLarge(FileName name, long limit) {
        return new UploadRefused(Reason.TOO_LARGE, name.value(), limit / BYTES_PER_MB);
    }

    public Reason reason() {
        return reason;
    }
}
