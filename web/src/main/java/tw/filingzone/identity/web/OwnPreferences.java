package tw.filingzone.identity.web;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.filingzone.identity.service.Preferences;

/** The account's preferences in its session: read once, and stored when another choice is made. */
@SessionScoped
public class OwnPreferences implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(OwnPreferences.class.getName());

    @Inject
    private Preferences preferences;

    private Map<String, String> chosen;

    /** What was chosen last, or null. */
    public synchronized String of(String name) {
        return all().get(name);
    }

    /** Remembers a choice; the same one again costs nothing. */
    public synchronized void keep(String name, String choice) {
        if (choice.equals(all().get(name))) {
            return;
        }
        try {
            preferences.keep(name, choice);
            all().put(name, choice);
        } catch (EJBException raced) {
            // Another session of the account made its first choice in the same moment; that one stays.
            LOG.log(Level.WARNING, "a preference was not kept", raced);
        }
    }

    private Map<String, String> all() {
        if (chosen == null) {
            chosen = new HashMap<>(preferences.own());
        }
        return chosen;
    }
}
