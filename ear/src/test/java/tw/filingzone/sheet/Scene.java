package tw.filingzone.sheet;

import java.util.function.Consumer;
import tw.filingzone.browser.Visitor;

/**
 * A page in one state.
 *
 * @param page the address without its query
 * @param state what is to be seen, in words for whoever judges the sheet
 * @param account who looks at it, or null without a sign-in
 * @param reach leads a visitor, who is signed in, to the state
 */
record Scene(String page, String state, String account, Consumer<Visitor> reach) {

    static final String EMPTY = "empty";
    static final String FULL = "full";

    /** The beginning of the names of its pictures. */
    String slug() {
        return (page.substring(1) + "." + state).replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
