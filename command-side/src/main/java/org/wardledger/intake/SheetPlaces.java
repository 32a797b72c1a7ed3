package org.wardledger.intake;

import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The places that the cells of a sheet claim for themselves (vị trí ô). The reader of spreadsheets makes room up to the
 * column a cell names, so one cell «ZZZZZZ1» would take all memory there is.
 */
final class SheetPlaces {
    private static final Pattern FAR_OUT = Pattern.compile("[A-Za-z]{4,}.*", Pattern.DOTALL);
    private static final XMLInputFactory READERS = readers();

    private SheetPlaces() {}

    private static XMLInputFactory readers() {
        XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return readers;
    }

    /** Throws a {@link org.wardledger.common.Refusal} where a cell of this part lies beyond every spreadsheet (XFD). */
    static void requireWithinReach(InputStream part) {
        try {
            XMLStreamReader xml = READERS.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String place = xml.getAttributeValue(null, "r");
                    if (place != null && FAR_OUT.matcher(place).matches()) {
                        throw Table.refused("Tệp có ô nằm ngoài trang tính.");
                    }
                }
            }
        } catch (XMLStreamException notXml) {
            // A picture, or a sheet that ends here for its reader too, which then refuses the file.
        }
    }
}
