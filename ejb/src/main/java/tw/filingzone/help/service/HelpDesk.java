package tw.filingzone.help.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import tw.filingzone.audit.model.AuditedAction;
import tw.filingzone.audit.service.Audit;
import tw.filingzone.help.model.ChangeHelp;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.help.model.HelpVersion;
import tw.filingzone.help.model.HelpVersionRow;
import tw.filingzone.identity.service.CurrentCaller;
import tw.filingzone.kernel.model.NotFound;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.ReferenceStamp;
import tw.filingzone.kernel.service.Requires;

/** Where the exchange keeps the texts of the help. A change is in force with the next page that is opened. */
@Stateless
public class HelpDesk {

    @Inject
    private HelpVersions versions;

    @Inject
    private Audit audit;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Inject
    private ReferenceStamp reference;

    /** What the exchange has changed; subjects that it never changed are not among them. */
    @Requires(Permission.EDIT_HELP)
    public Map<HelpSubject, HelpText> changed() {
        return versions.changed();
    }

    /** What is in force for a subject. */
    @Requires(Permission.EDIT_HELP)
    public HelpText inForce(HelpSubject subject) {
        return versions.inForce(subject);
    }

    /**
     * An earlier version of a text.
     *
     * @param number 0 for the delivered text
     * @throws NotFound if there is no such version
     */
    @Requires(Permission.EDIT_HELP)
    public HelpText numbered(HelpSubject subject, int number) {
        return number == 0
                ? HelpText.delivered(subject)
                : versions.numbered(subject, number).orElseThrow(NotFound::new);
    }

    /** Who changed a text and when, the last fifty times, latest first. */
    @Requires(Permission.EDIT_HELP)
    public List<HelpVersionRow> history(HelpSubject subject) {
        return versions.history(subject);
    }

    /**
     * Puts another text in force, or the delivered one again.
     *
     * @throws tw.filingzone.kernel.model.InvalidFields if a language is missing or too long
     * @throws tw.filingzone.help.model.HelpChangedMeanwhile if somebody else changed it since the form was opened
     */
    @Requires(Permission.EDIT_HELP)
    public void change(ChangeHelp command) {
        HelpText before = versions.inForce(command.subject());
        versions.add(new HelpVersion(before, command, current.caller().username(), clock.instant()));
        audit.done(AuditedAction.of(
                command.wording() == null ? "RestoreDeliveredHelp" : "ChangeHelp",
                "help:" + command.subject().key()));
        reference.change();
    }
}
