package org.mnv4designer.designer.part.canvas.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class BendsTest {
    @Test
    void bendsFollowAPortThatMovesSideways() {
        assertEquals("10,0 10,50 80,50 80,100", text(Bends.fitted(at(10, 0), points("0,50 80,50"), at(80, 100))));
    }

    @Test
    void bendsMakeRoomForAPortThatComesDown() {
        assertEquals(
                "0,60 0,68 40,68 40,150 80,150 80,200",
                text(Bends.fitted(at(0, 60), points("0,20 40,20 40,150 80,150"), at(80, 200))));
    }

    @Test
    void twoBendsGoWhereTheyFitNoMore() {
        assertEquals(Optional.empty(), Bends.fitted(at(0, 60), points("0,20 80,20"), at(80, 40)));
        assertEquals(Optional.empty(), Bends.fitted(at(0, 0), List.of(), at(80, 40)));
    }

    @Test
    void pointsOutOfLineGetRightAngles() {
        assertEquals("0,0 0,40 80,40 80,100", text(Bends.fitted(at(0, 0), points("30,40"), at(80, 100))));
    }

    @Test
    void aPieceInTheMiddleMovesAlone() {
        List<Point2D> corners = points("0,0 0,50 80,50 80,100");
        assertEquals("0,0 0,70 80,70 80,100", text(Bends.withPieceMoved(corners, 1, at(33, 70))));
    }

    @Test
    void aPieceAtAPortLeavesAStub() {
        List<Point2D> corners = points("0,0 0,90");
        assertEquals("0,16 40,16 40,74 0,74", text(Bends.of(Bends.withPieceMoved(corners, 0, at(40, 45)))));
    }

    @Test
    void aBendTakesBothPiecesAlongButNotThePort() {
        List<Point2D> corners = points("0,0 0,20 40,20 40,80 90,80 90,100");
        assertEquals("0,0 0,30 50,30 50,80 90,80 90,100", text(Bends.withBendMoved(corners, 2, at(50, 30))));
        assertEquals("0,0 0,30 40,30 40,80 90,80 90,100", text(Bends.withBendMoved(corners, 1, at(50, 30))));
    }

    @Test
    void aSplitAddsAStep() {
        assertEquals("0,50 24,50 24,104 0,104", text(Bends.of(Bends.split(points("0,0 0,120"), 0, at(3, 50), 24))));
    }

    @Test
    void aBendTakenAwayStraightensTheWire() {
        List<Point2D> corners = points("0,0 0,20 40,20 40,80 90,80 90,100");
        assertEquals("0,80 90,80", text(Bends.of(Bends.without(corners, 1))));
        assertEquals(List.of(), Bends.of(Bends.without(points("0,0 0,20 40,20 40,80"), 1)));
    }

    private static Point2D at(double x, double y) {
        return new Point2D(x, y);
    }

    private static List<Point2D> points(String text) {
        return Arrays.stream(text.split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> at(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }

    private static String text(Optional<List<Point2D>> corners) {
        return text(corners.orElseThrow());
    }

    private static String text(List<Point2D> corners) {
        return corners.stream()
                .map(corner -> Math.round(corner.getX()) + "," + Math.round(corner.getY()))
                .collect(Collectors.joining(" "));
    }
}
