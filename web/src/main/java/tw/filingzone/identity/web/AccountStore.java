package tw.filingzone.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import tw.filingzone.identity.model.AccountName;
import tw.filingzone.identity.service.SignIn;

/** Tells Jakarta Security whether a password opens an account of the zone. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    private SignIn signIn;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        return signIn.attempt(typed.getCaller(), typed.getPassword().getValue())
                ? new CredentialValidationResult(AccountName.normalise(typed.getCaller()), Set.of())
                : CredentialValidationResult.INVALID_RESULT;
    }
}
