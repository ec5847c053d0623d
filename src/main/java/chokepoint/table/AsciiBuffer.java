package chokepoint.table;

import chokepoint.quantity.Month;
import java.util.Arrays;

/**
 * Bytes on their way into a CSV file. Nearly every cell is ASCII, so characters become bytes one by one; going through
 * strings and a Writer took twice as long on tables of shipments.
 */
final class AsciiBuffer {

    private byte[] bytes;
    private int size;

    AsciiBuffer(int capacity) {
        bytes = new byte[capacity];
    }

    void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /** Adds the text if it is ASCII and needs no quotes; otherwise adds nothing and returns false. */
    boolean asciiUnquoted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        ascii(text);
        return true;
    }

    void bytes(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void number(long value) {
        ascii(Long.toString(value));
    }

    /** {@link Month#toString()} without the price of its formatter. */
    void month(Month month) {
        int year = month.year();
        if (year < 0 || year > 9999) {
            ascii(month.toString());
            return;
        }
        reserve(7);
        bytes[size++] = digit(year / 1000);
        bytes[size++] = digit(year / 100);
        bytes[size++] = digit(year / 10);
        bytes[size++] = digit(year);
        bytes[size++] = '-';
        bytes[size++] = digit(month.monthOfYear() / 10);
        bytes[size++] = digit(month.monthOfYear());
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    private static byte digit(int number) {
        return (byte) ('0' + number % 10);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
