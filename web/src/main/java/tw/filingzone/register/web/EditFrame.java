package tw.filingzone.register.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tw.filingzone.evidence.model.AttachmentChoice;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.model.TypedValues;
import tw.filingzone.register.service.Drafts;

/** What stands around the form of every edit page: who may open it, its draft, and what the user is told. */
@Dependent
public class EditFrame implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CHOSEN = "chosen";

    @Inject
    private Drafts drafts;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    @Inject
    private ShortMemory memory;

    private Instant restoredAt;
    /** From the opening of the page until its form is shown for the first time, in the same request. */
    private transient TypedValues typed;

    /** Lets in who may change records, and looks for what was typed before. */
    void open(DraftKey key) {
        me.require(Permission.KEEP_REGISTERS);
        drafts.of(key).ifPresent(draft -> {
            restoredAt = draft.savedAt();
            typed = draft.typed();
        });
    }

    /** What the draft had in the form's fields; given once, since afterwards the form itself knows it. */
    Optional<TypedValues> takeTyped() {
        Optional<TypedValues> taken = Optional.ofNullable(typed);
        typed = null;
        return taken;
    }

    /** When the draft that the form was opened with was kept, or null. */
    Instant restoredAt() {
        return restoredAt;
    }

    /** The files that the draft had chosen, as their inputs name them: the file's id, a colon, its name. */
    List<AttachmentChoice> chosen() {
        return typed.of(CHOSEN).stream()
                .filter(file -> file.matches("\\d{1,18}:.+"))
                .map(file -> file.split(":", 2))
                .map(file -> new AttachmentChoice(Long.parseLong(file[0]), file[1]))
                .toList();
    }

    void forget(DraftKey key) {
        drafts.discard(key);
        memory.forget(ShortMemory.DRAFTS);
        restoredAt = null;
    }

    void saved() {
        notices.done("kernel.saved");
    }

    void refused(String labels, BusinessException refusal) {
        notices.refuse("form", labels, refusal);
    }
}
