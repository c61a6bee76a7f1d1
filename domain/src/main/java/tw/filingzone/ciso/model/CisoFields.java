package tw.filingzone.ciso.model;

import java.time.LocalDate;
import tw.filingzone.kernel.model.FieldCheck;
import tw.filingzone.kernel.model.MessageKey;

/**
 * What a firm states of its CISO.
 *
 * @param rankTitle the person's rank, such as vice president
 * @param rankDeclared whether the firm declares the rank to be vice president or above, or of like duties
 * @param concurrentPost the other post that the person holds, or null
 * @param acting whether the person stands in (代理)
 * @param appointedOn the first day in office
 * @param boardOn the board's resolution, or null
 * @param telephone or null
 * @param background the person's background in information technology or security, or null
 */
public record CisoFields(
        String name,
        String rankTitle,
        boolean rankDeclared,
        String concurrentPost,
        boolean acting,
        LocalDate appointedOn,
        LocalDate boardOn,
        String email,
        String telephone,
        String background) {

    /**
     * @throws tw.filingzone.kernel.model.InvalidFields with all that is wrong
     */
    public void check(LocalDate today) {
        new FieldCheck()
                .text("name", name, 80)
                .text("rankTitle", rankTitle, 80)
                .require(rankDeclared, "rankDeclared", MessageKey.of("ciso.error.rank"))
                .optionalText("concurrentPost", concurrentPost, 120)
                .present("appointedOn", appointedOn)
                .notAfter("appointedOn", appointedOn, today)
                .notAfter("boardOn", boardOn, today)
                .text("email", email, 120)
                .email("email", email)
                .telephone("telephone", telephone, 40)
                .optionalText("background", background, 400)
                .complete();
    }
}
