package tw.filingzone.identity.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tw.filingzone.identity.model.Preference;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.service.Requires;

/** What the caller's account chose last of the things that pages remember. It leaves no audit line. */
@Stateless
public class Preferences {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private CurrentCaller current;

    /** All choices of the account by their names. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Map<String, String> own() {
        return stored().stream().collect(Collectors.toMap(Preference::name, Preference::chosen));
    }

    /**
     * Remembers a choice.
     *
     * @param name at most 60 characters
     * @param chosen at most 60 characters
     */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public void keep(String name, String chosen) {
        stored().stream()
                .filter(preference -> preference.name().equals(name))
                .findFirst()
                .ifPresentOrElse(
                        preference -> preference.choose(chosen),
                        () -> entities.persist(new Preference(account(), name, chosen)));
    }

    private List<Preference> stored() {
        return entities.createQuery("select p from Preference p where p.accountId = :account", Preference.class)
                .setParameter("account", account())
                .getResultList();
    }

    private long account() {
        return current.caller().accountId();
    }
}
