package tw.filingzone.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tw.filingzone.personnel.model.IdentityNumber;
import tw.filingzone.personnel.model.SealedIdentity;

/**
 * Seals identity numbers: HMAC-SHA256 to match equal numbers, AES-256-GCM to read one again. Both keys are derived from
 * the operator's one key. The firm is authenticated with the ciphertext, so that it opens for that firm alone.
 */
@ApplicationScoped
class IdentityVault {

    private static final String HMAC = "HmacSHA256";
    private static final String AES = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private IdentityKey key;

    SealedIdentity seal(IdentityNumber number, long firmId) {
        return new SealedIdentity(number, match(number), encrypt(number.number(), firmId));
    }

    /**
     * The number that was sealed.
     *
     * @throws IllegalStateException if the key or the stored text is not that of the sealing
     */
    String open(SealedIdentity identity, long firmId) {
        try {
            ByteBuffer sealed = ByteBuffer.wrap(Base64.getDecoder().decode(identity.sealed()));
            byte[] nonce = new byte[NONCE_BYTES];
            sealed.get(nonce);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, nonce, firmId);
            byte[] text = new byte[cipher.getOutputSize(sealed.remaining())];
            int length = cipher.doFinal(sealed, ByteBuffer.wrap(text));
            return new String(text, 0, length, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("an identity number cannot be opened with the configured key", damaged);
        }
    }

    private String match(IdentityNumber number) {
        return HexFormat.of().formatHex(mac("match", number.kind() + ":" + number.number()));
    }

    private String encrypt(String number, long firmId) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, firmId).doFinal(number.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + text.length)
                            .put(nonce)
                            .put(text)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, long firmId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES);
        cipher.init(mode, derived("seal", "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(firmId).flip());
        return cipher;
    }

    private byte[] mac(String purpose, String text) {
        return digest(derived(purpose, HMAC), text);
    }

    private SecretKey derived(String purpose, String algorithm) {
        return new SecretKeySpec(digest(new SecretKeySpec(key.bytes(), HMAC), purpose), algorithm);
    }

    private static byte[] digest(SecretKey with, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(with);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
