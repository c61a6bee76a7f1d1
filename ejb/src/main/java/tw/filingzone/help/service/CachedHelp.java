package tw.filingzone.help.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import tw.filingzone.help.model.HelpSubject;
import tw.filingzone.help.model.HelpText;
import tw.filingzone.kernel.service.Kept;
import tw.filingzone.kernel.service.ReferenceStamp;

/** The help as pages show it. Every page asks for it, so it is kept until a text changes and costs no statement. */
@ApplicationScoped
public class CachedHelp {

    @Inject
    private HelpVersions versions;

    @Inject
    private ReferenceStamp reference;

    private final Kept<Map<HelpSubject, HelpText>> kept = new Kept<>();

    public HelpText text(HelpSubject subject) {
        HelpText text = kept.at(reference, versions::inForce).get(subject);
        return text == null ? HelpText.delivered(subject) : text;
    }
}
