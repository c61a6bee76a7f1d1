package tw.filingzone.personnel.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** An identity number as it is stored: masked to be shown, keyed to be matched, and sealed for the rare reveal. */
@Embeddable
public class SealedIdentity {

    @Enumerated(EnumType.STRING)
    @Column(name = "identity_kind")
    private IdentityKind kind;

    @Column(name = "identity_mask")
    private String mask;

    @Column(name = "identity_key")
    private String key;

    @Column(name = "identity_sealed")
    private String sealed;

    protected SealedIdentity() {}

    /**
     * @param key a keyed digest of the number, 64 hexadecimal digits: the same for the same number
     * @param sealed authenticated ciphertext, Base64
     */
    public SealedIdentity(IdentityNumber number, String key, String sealed) {
        this.kind = number.kind();
        this.mask = number.masked();
        this.key = key;
        this.sealed = sealed;
    }

    /** Whether both are the same number. */
    public boolean matches(SealedIdentity other) {
        return key.equals(other.key);
    }

    public IdentityKind kind() {
        return kind;
    }

    /** The number as pages show it, such as A12****789. */
    public String mask() {
        return mask;
    }

    public String sealed() {
        return sealed;
    }
}
