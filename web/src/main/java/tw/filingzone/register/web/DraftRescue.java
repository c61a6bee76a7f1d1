package tw.filingzone.register.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.PageExpired;
import tw.filingzone.kernel.web.ShortMemory;
import tw.filingzone.register.model.DraftKey;
import tw.filingzone.register.service.Drafts;

/** Keeps as a draft what was sent from an edit page whose state has expired; the page then opens with it. */
@ApplicationScoped
public class DraftRescue {

    private static final Logger LOG = Logger.getLogger(DraftRescue.class.getName());
    private static final Pattern EDIT = Pattern.compile("/firm/([a-zA-Z]+)/edit");

    @Inject
    private Drafts drafts;

    @Inject
    private FormValues values;

    @Inject
    private Me me;

    @Inject
    private ShortMemory memory;

    void rescue(@Observes PageExpired page) {
        Matcher edit = EDIT.matcher(page.path());
        Map<String, String[]> sent = page.parameters();
        if (!edit.matches()
                || !me.may(Permission.KEEP_REGISTERS)
                || !me.getUsername().equals(first(sent, "owner"))) {
            return;
        }
        try {
            drafts.save(new DraftKey(edit.group(1), DraftServlet.record(first(sent, "id"))), values.of(sent));
            memory.forget(ShortMemory.DRAFTS);
        } catch (BusinessException refused) {
            LOG.log(Level.FINE, "What an expired page sent is not kept", refused);
        }
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null ? null : values[0];
    }
}
