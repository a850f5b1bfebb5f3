/**
 * Dictionaries of the catalogue (danh mục dùng chung): fields, papers, result types, fees, legal
 * documents. Each is a description of columns and dated rows; pages, files, history and checks are
 * the same for all.
 */
@NullMarked
package vn.motcua.catalog.dictionary;

import org.jspecify.annotations.NullMarked;
