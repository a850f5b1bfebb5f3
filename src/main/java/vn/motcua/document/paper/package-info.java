/** What the templates of the forms speak: dates, counts and dotted lines as papers write them. */
@NullMarked
package vn.motcua.document.paper;

import org.jspecify.annotations.NullMarked;
