package tw.filingzone.identity.model;

import java.time.Instant;
import tw.filingzone.kernel.model.FirmCode;

/** One role of an account, with the account and its firm: what {@link Caller} is put together from. */
public record CallerRow(
        Long accountId,
        String displayName,
        int credentials,
        Instant oneTimeUntil,
        Role role,
        Long firmId,
        FirmCode firmCode,
        String firmName,
        SecurityLevel level,
        long referenceStamp) {

    CallerFirm firm() {
        return firmId == null ? null : new CallerFirm(firmId, firmCode.value(), firmName, level);
    }
}
