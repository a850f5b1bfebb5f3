/** The list of all procedures as the control office sees it, and what it changes there at once. */
@NullMarked
package vn.motcua.catalog.bulk.web;

import org.jspecify.annotations.NullMarked;
