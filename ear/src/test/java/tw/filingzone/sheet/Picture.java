package tw.filingzone.sheet;

import java.util.List;

/**
 * One scene in one width and language.
 *
 * @param width of the window, in pixels
 * @param language a language tag
 * @param file its name in the directory of the sheet
 * @param defects what was measured and must not be, in words
 * @param formHeight the height in pixels of a page with a form, else 0
 */
record Picture(Scene scene, int width, String language, String file, List<String> defects, int formHeight) {}
