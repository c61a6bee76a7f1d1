package tw.filingzone.register.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields of an edit page that are never written into a draft, such as a person's identity number. Stands on
 * the page bean. A field of that name is left out for every register: better one draft too little than a number in
 * clear.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NotInDrafts {

    String[] value();
}
