package tw.filingzone.kernel.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What the scripts of a page send along to show that they speak for it: 128 random bits for each session. */
@Named
@SessionScoped
public class PageToken implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int BYTES = 16;

    private final String value = random();

    public String getValue() {
        return value;
    }

    /**
     * @param sent what came with a request, or null
     */
    public boolean is(String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.US_ASCII));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
