package tw.filingzone.help.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tw.filingzone.kernel.model.Messages;

/**
 * What the help explains. A topic knows the pages that lead to it, by the beginning of their address; every page of the
 * zone has one. A topic of a register also explains the fields of its form.
 */
public enum HelpTopic {
    FILING(HelpGroup.GUIDE, HelpAudience.EVERYBODY),
    SIGN_IN(HelpGroup.GUIDE, HelpAudience.EVERYBODY, "/login", "/waiting", "/setup", "/account/"),
    PERIODS(HelpGroup.GUIDE, HelpAudience.EVERYBODY),
    RESULT(HelpGroup.GUIDE, HelpAudience.FIRMS),
    RESUBMISSION(HelpGroup.GUIDE, HelpAudience.FIRMS),

    HOME(HelpGroup.FUNCTION, HelpAudience.FIRMS, "/firm/home"),
    SUBMIT(HelpGroup.FUNCTION, HelpAudience.FIRMS, "/firm/submit"),
    RECEIPT(HelpGroup.FUNCTION, HelpAudience.FIRMS, "/firm/receipt"),
    RECORDS(HelpGroup.FUNCTION, HelpAudience.FIRMS, "/firm/records"),
    REGISTERS(HelpGroup.FUNCTION, HelpAudience.FIRMS),
    EVIDENCE(HelpGroup.FUNCTION, HelpAudience.FIRMS),
    ACTIVITY(HelpGroup.FUNCTION, HelpAudience.FIRMS),
    DEPARTURE(HelpGroup.FUNCTION, HelpAudience.FIRMS),
    DRAFTS(HelpGroup.FUNCTION, HelpAudience.FIRMS),
    FIRM_ACCOUNTS(HelpGroup.FUNCTION, HelpAudience.FIRMS, "/firm/account/"),

    POLICY(
            List.of("/firm/policy/"),
            "title",
            "documentVersion",
            "approvedOn",
            "approvedBy",
            "issuedOn",
            "evaluatedOn",
            "note"),
    ISMS(
            List.of("/firm/isms/"),
            "standard",
            "edition",
            "versionNumber",
            "certificateNumber",
            "body",
            "accreditation",
            "scope",
            "coversCore",
            "issuedOn",
            "expiresOn",
            "firstIssuedOn",
            "auditedOn",
            "checkUrl"),
    CISO(
            List.of("/firm/ciso/"),
            "name",
            "rankTitle",
            "rankDeclared",
            "acting",
            "appointedOn",
            "boardOn",
            "concurrentPost",
            "email",
            "telephone",
            "background"),
    UNIT(List.of("/firm/unit/"), "name", "setUpOn", "dedicated", "duties"),
    PERSONNEL(
            List.of("/firm/personnel/"),
            "name",
            "identityKind",
            "identityNumber",
            "reason",
            "post",
            "unitId",
            "startedOn",
            "dedicated",
            "jobTitle",
            "concurrentDuties",
            "email",
            "telephone",
            "trainingYear",
            "trainingHours",
            "trainingPassed"),
    LICENCE(
            List.of("/firm/licence/"),
            "holderId",
            "entryId",
            "otherName",
            "number",
            "issuer",
            "obtainedOn",
            "expiresOn",
            "unlimited"),

    MATRIX(HelpGroup.EXCHANGE, HelpAudience.SUPERVISION, "/exchange/home", "/exchange/version"),
    LICENCE_NAMES(HelpGroup.EXCHANGE, HelpAudience.SUPERVISION, "/exchange/licence/queue", "/exchange/licence/rule"),
    CATALOGUE(HelpGroup.EXCHANGE, HelpAudience.SUPERVISION, "/exchange/licence/"),
    WINDOWS(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/window/"),
    HOLIDAYS(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/calendar/"),
    FIRMS(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/firm/"),
    ACCOUNTS(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/account/"),
    INTEGRITY(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/evidence/"),
    HELP_TEXTS(HelpGroup.EXCHANGE, HelpAudience.EXCHANGE, "/admin/help/");

    /** The fields of the form that deactivates a record, in every register. */
    private static final List<String> DEACTIVATION = List.of("deactivatedOn", "deactivationReason");

    private final HelpGroup group;
    private final HelpAudience audience;
    private final List<String> pages;
    private final List<String> fields;

    HelpTopic(HelpGroup group, HelpAudience audience, String... pages) {
        this.group = group;
        this.audience = audience;
        this.pages = List.of(pages);
        this.fields = List.of();
    }

    HelpTopic(List<String> pages, String... fields) {
        this.group = HelpGroup.ITEM;
        this.audience = HelpAudience.FIRMS;
        this.pages = pages;
        this.fields = List.of(fields);
    }

    /**
     * Whether all words occur in what is written of the topic and its fields; letters' case does not matter.
     *
     * @param searched words between spaces; null finds every topic
     * @param inForce the text that is in force for a subject
     */
    public boolean contains(String searched, Locale language, Function<HelpSubject, HelpText> inForce) {
        if (searched == null) {
            return true;
        }
        String written = subjects().stream()
                .map(subject -> Messages.text(language, subject.title()) + "\n"
                        + inForce.apply(subject).wording().in(language))
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(searched.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(written::contains);
    }

    /** The topic of a page, if it has one. */
    public static Optional<HelpTopic> ofPage(String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.pages.stream().anyMatch(address::startsWith))
                .findFirst();
    }

    /** The name by which addresses know the topic, such as sign-in. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HelpGroup group() {
        return group;
    }

    public HelpAudience audience() {
        return audience;
    }

    /** The fields of the register's forms that the topic explains, in the order of the form; empty for other topics. */
    public List<String> fields() {
        return fields.isEmpty()
                ? fields
                : Stream.concat(fields.stream(), DEACTIVATION.stream()).toList();
    }

    /** All that is written of the topic: its text, what stands beside the form, and the text of each field. */
    public List<HelpSubject> subjects() {
        Stream<String> beside = fields.isEmpty() ? Stream.of() : Stream.of(HelpSubject.BRIEF);
        return Stream.concat(
                        Stream.of(HelpSubject.of(this)),
                        Stream.concat(beside, fields().stream()).map(field -> new HelpSubject(this, field)))
                .toList();
    }
}
