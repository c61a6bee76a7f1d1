package tw.filingzone.sheet;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What was measured on a page.
 *
 * @param defects in words: a page wider than the window, text that is cut off or leaves its box, images that are missing
 * @param formHeight the height in pixels of a page whose actions stick to the bottom, else 0
 */
record Measured(List<String> defects, int formHeight) {

    /**
     * Text is cut off where an ancestor that does not scroll hides a part of it. Whatever carries a title may shorten its
     * text with an ellipsis, since the whole of it can be read there.
     */
    private static final String MEASURE = """
            () => {
              const defects = [];
              const root = document.scrollingElement;
              const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
                + [...element.classList].slice(0, 2).map(each => '.' + each).join('');
              const hidden = element => element.closest('.visually-hidden, .skip, .ui-helper-hidden-accessible, .ui-button-icon-only, [hidden]')
                || getComputedStyle(element).clipPath !== 'none';
              if (root.scrollWidth > window.innerWidth) {
                const widest = [...document.body.querySelectorAll('*')]
                  .filter(each => !hidden(each) && each.getBoundingClientRect().right > window.innerWidth + 1)
                  .slice(-3).map(name).join(', ');
                defects.push(`the page is ${root.scrollWidth} px wide: ${widest}`);
              }
              [...document.images].filter(image => image.complete && image.naturalWidth === 0)
                .forEach(image => defects.push(`no image: ${image.src}`));
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (walker.nextNode()) {
                const node = walker.currentNode;
                const owner = node.parentElement;
                if (!node.data.trim() || hidden(owner) || !owner.checkVisibility({ visibilityProperty: true })
                    || owner.closest('script, style, option, textarea')) {
                  continue;
                }
                range.selectNodeContents(node);
                const text = range.getBoundingClientRect();
                const quote = node.data.trim().slice(0, 30);
                for (let box = owner; box && box !== document.body; box = box.parentElement) {
                  const style = getComputedStyle(box);
                  const area = box.getBoundingClientRect();
                  if (/auto|scroll/.test(style.overflowX + style.overflowY)) {
                    break;
                  }
                  const cut = /hidden|clip/.test(style.overflowX + style.overflowY);
                  if (cut && style.textOverflow === 'ellipsis' && box.closest('[title]')) {
                    break;
                  }
                  const frame = box.matches('.card, td, th, .button, .ui-button, fieldset, dd, .topbar, .status, .banner');
                  if ((cut || frame) && text.width > 0 && (text.right > area.right + 1 || text.left < area.left - 1
                      || (cut && text.bottom > area.bottom + 1))) {
                    defects.push(`"${quote}" ${cut ? 'is cut off by' : 'leaves'} ${name(box)}`);
                    break;
                  }
                }
              }
              const actions = document.querySelector('.actions-bottom');
              if (actions && actions.getBoundingClientRect().bottom > window.innerHeight + 1) {
                defects.push('the actions of the form are out of reach');
              }
              return { defects: [...new Set(defects)], formHeight: actions ? root.scrollHeight : 0 };
            }""";

    @SuppressWarnings("unchecked")
    static Measured on(Page page) {
        Map<String, Object> found = (Map<String, Object>) page.evaluate(MEASURE);
        return new Measured((List<String>) found.get("defects"), ((Number) found.get("formHeight")).intValue());
    }
}
