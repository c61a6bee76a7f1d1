package tw.filingzone.licence.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tw.filingzone.licence.model.EntryChoice;
import tw.filingzone.licence.model.ListStatus;
import tw.filingzone.licence.service.Licences;

/** The catalogue of licences, to be chosen from in a form; read once a request. */
@Named
@RequestScoped
public class CatalogueChoices {

    @Inject
    private Licences licences;

    private List<EntryChoice> all;

    public List<EntryChoice> getAll() {
        if (all == null) {
            all = licences.catalogue();
        }
        return all;
    }

    /** The groups in which the catalogue is offered. */
    public List<ListStatus> getGroups() {
        return List.of(ListStatus.values());
    }

    public List<EntryChoice> of(ListStatus group) {
        return getAll().stream().filter(each -> each.status() == group).toList();
    }

    /** An entry by its id, or null. */
    public EntryChoice entry(Long id) {
        return getAll().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
