package tw.filingzone.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import tw.filingzone.identity.model.AccountFilter;
import tw.filingzone.identity.model.AccountRow;
import tw.filingzone.identity.model.AccountState;
import tw.filingzone.identity.model.FirmChoice;
import tw.filingzone.identity.model.Role;
import tw.filingzone.identity.model.Side;
import tw.filingzone.identity.service.AccountAdministration;
import tw.filingzone.identity.service.FirmDirectory;
import tw.filingzone.kernel.model.Slice;
import tw.filingzone.kernel.web.ListRequest;

/** The accounts of the own side, or for the exchange of a firm. */
@Named
@RequestScoped
public class AccountListView {

    @Inject
    private AccountAdministration accounts;

    @Inject
    private FirmDirectory firms;

    @Inject
    private ListRequest list;

    @Inject
    private Me me;

    private Slice<AccountRow> slice;
    private List<FirmChoice> choices;

    public Slice<AccountRow> getSlice() {
        if (slice == null) {
            AccountFilter filter = new AccountFilter(
                    getFirmCode(),
                    list.text("q"),
                    chosen("role", Role.values()),
                    chosen("state", AccountState.values()));
            slice = accounts.list(filter, list.page("username"));
        }
        return slice;
    }

    /** The firm that the address names, or null for the own side. */
    public String getFirmCode() {
        return list.text("firm");
    }

    /** The firms that the exchange chooses from. */
    public List<FirmChoice> getFirms() {
        if (choices == null) {
            choices = firms.choices();
        }
        return choices;
    }

    public List<Role> getRoles() {
        return (me.isFirm() || getFirmCode() != null ? Side.FIRM : Side.SUPERVISION).roles();
    }

    public List<AccountState> getStates() {
        return List.of(AccountState.values());
    }

    private <E extends Enum<E>> E chosen(String parameter, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(list.text(parameter)))
                .findFirst()
                .orElse(null);
    }
}
