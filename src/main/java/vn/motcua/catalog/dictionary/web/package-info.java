/**
 * The dictionaries as the control office keeps them, and legal documents as everybody reads them.
 */
@NullMarked
package vn.motcua.catalog.dictionary.web;

import org.jspecify.annotations.NullMarked;
