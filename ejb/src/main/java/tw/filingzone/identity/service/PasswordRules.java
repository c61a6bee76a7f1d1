package tw.filingzone.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tw.filingzone.identity.model.NewPassword;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.Languages;
import tw.filingzone.kernel.model.Messages;

/** Checks the password that somebody chooses, wherever it is chosen. */
@ApplicationScoped
class PasswordRules {

    private static final String ZONE = "filingzone";

    @Inject
    private GuessablePasswords guessable;

    /**
     * @param ofOwner words that everybody knows of the owner; the zone's own names are added
     */
    FieldCheck check(FieldCheck check, NewPassword password, Stream<String> ofOwner) {
        Stream<String> ofZone = Stream.concat(
                Stream.of(ZONE), Languages.ALL.stream().map(language -> Messages.text(language, "kernel.zone")));
        List<String> known = Stream.concat(ofOwner, ofZone).toList();
        return password.check(check, known, guessable::contain);
    }
}
