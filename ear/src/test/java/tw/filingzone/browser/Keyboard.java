package tw.filingzone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;

/**
 * A visitor who has no mouse: reaches everything with the tabulator key. Wherever the focus goes it must be seen: the
 * element is in the window, nothing lies over it, and an outline surrounds it.
 */
public final class Keyboard {

    /** More stops than any page has. */
    private static final int STOPS = 200;

    private static final String FOCUS = """
            () => {
              const focused = document.activeElement;
              const style = getComputedStyle(focused);
              const box = focused.getBoundingClientRect();
              const x = box.left + Math.min(box.width, window.innerWidth) / 2;
              const y = box.top + box.height / 2;
              const above = document.elementFromPoint(x, y);
              window.stops ??= new Map();
              window.stops.has(focused) || window.stops.set(focused, window.stops.size);
              return {
                element: focused.tagName + ' ' + (focused.id || focused.className || focused.textContent.trim().slice(0, 20)),
                stop: window.stops.get(focused),
                page: focused === document.body,
                visible: box.width > 0 && box.height > 0 && focused.checkVisibility(),
                uncovered: above !== null && (focused.contains(above) || above.contains(focused)),
                outlined: focused.matches(':focus-visible') && style.outlineStyle !== 'none'
                  && parseFloat(style.outlineWidth) >= 2
              };
            }""";

    private final Page page;

    public Keyboard(Visitor visitor) {
        page = visitor.page();
        // From now on no dialog of the system opens, so that none is missed by whoever waits for it later.
        page.onFileChooser(dialog -> {});
    }

    /** Presses the tabulator key until the focus is on what the selector names. */
    public Keyboard to(String selector) {
        return walk("Tab", selector);
    }

    /** The same backwards. */
    public Keyboard backTo(String selector) {
        return walk("Shift+Tab", selector);
    }

    private Keyboard walk(String key, String selector) {
        for (int i = 0; i < STOPS; i++) {
            Object before = focus().get("stop");
            press(key);
            Map<String, Object> now = focus();
            if (now.get("page").equals(true)) {
                continue;
            }
            assertThat(now.get("stop"))
                    .as("%s holds the focus", now.get("element"))
                    .isNotEqualTo(before);
            requireSeen(now);
            if (isAt(selector)) {
                return this;
            }
        }
        throw new AssertionError(selector + " is not reached by the keyboard on " + page.url());
    }

    /** Whether the focus is on what the selector names. */
    public boolean isAt(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    public Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Presses a key that leads to another page, and waits until that page is loaded. */
    @SuppressWarnings("deprecation")
    public Keyboard follow(String key) {
        page.waitForNavigation(() -> press(key));
        return this;
    }

    /** Chooses a file in the dialog that a key opens. */
    public Keyboard chooseFile(String key, FilePayload file) {
        page.waitForFileChooser(() -> press(key)).setFiles(file);
        return this;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> focus() {
        return (Map<String, Object>) page.evaluate(FOCUS);
    }

    private void requireSeen(Map<String, Object> focus) {
        assertThat(focus)
                .as("the focus on %s of %s", focus.get("element"), page.url())
                .containsEntry("visible", true)
                .containsEntry("uncovered", true)
                .containsEntry("outlined", true);
    }
}
