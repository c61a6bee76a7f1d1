package tw.filingzone.licence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import tw.filingzone.identity.web.Me;
import tw.filingzone.kernel.model.BusinessException;
import tw.filingzone.kernel.model.Permission;
import tw.filingzone.kernel.web.Notices;
import tw.filingzone.licence.model.EntryDetails;
import tw.filingzone.licence.model.NameRow;
import tw.filingzone.licence.model.SaveEntry;
import tw.filingzone.licence.service.Catalogue;
import tw.filingzone.licence.service.NameQueue;

/** Adding or changing a licence of the catalogue; a new one may be made from a name that firms have typed. */
@Named
@ViewScoped
public class EntryEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Catalogue catalogue;

    @Inject
    private NameQueue queue;

    @Inject
    private Notices notices;

    @Inject
    private Me me;

    private final EntryForm form = new EntryForm();
    private Long id;
    private Long name;
    private int version;
    private transient EntryDetails details;

    public void open() {
        me.require(Permission.KEEP_CATALOGUE);
        if (id != null) {
            form.fill(getDetails().fields());
            version = getDetails().version();
        } else if (name != null) {
            NameRow typed = queue.details(name);
            form.begin(typed.name(), typed.issuer());
            version = typed.version();
        }
    }

    public String save() {
        try {
            if (id == null && name != null) {
                notices.done(RuledText.of(queue.addEntry(name, version, form.fields())));
            } else {
                catalogue.save(new SaveEntry(id, version, form.fields()));
                notices.done("kernel.saved");
            }
            return "/exchange/licence/list?faces-redirect=true&q=" + form.getCode();
        } catch (BusinessException refusal) {
            notices.refuse("form", "licence.field.", refusal);
            return null;
        }
    }

    /** The entry as it is stored; null for a new one. */
    public EntryDetails getDetails() {
        if (details == null && id != null) {
            details = catalogue.details(id);
        }
        return details;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** The typed name from which a new entry is made, or null. */
    public Long getName() {
        return name;
    }

    public void setName(Long name) {
        this.name = name;
    }

    public EntryForm getForm() {
        return form;
    }
}
