/** Kiosk, big screen, the officer's page, set-up and measured times of the queue. */
@NullMarked
package vn.motcua.queue.web;

import org.jspecify.annotations.NullMarked;
