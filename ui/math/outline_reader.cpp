#include "ui/math/outline_reader.h"

#include <QList>

#include <cmath>

namespace dria::math {

namespace {

class Reader
{
public:
    explicit Reader(QStringView data)
        : m_data(data)
    {
        m_path.setFillRule(Qt::WindingFill);
    }

    std::optional<QPainterPath> read()
    {
        skipSpace();
        while (m_at < m_data.size()) {
            const char16_t command = m_data[m_at++].unicode();
            if (!m_begun && command != u'M')
                return std::nullopt;
            m_begun = true;
            do {
                if (!step(command))
                    return std::nullopt;
                skipSpace();
            } while (command != u'Z' && beginsNumber());
        }
        return m_path;
    }

private:
    void skipSpace()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == u','))
            ++m_at;
    }

    [[nodiscard]] bool beginsNumber() const
    {
        return m_at < m_data.size() &&
               (m_data[m_at].isDigit() || QStringView(u"+-.").contains(m_data[m_at]));
    }

    bool number(double &value)
    {
        skipSpace();
        const qsizetype from = m_at;
        bool point = false;
        while (m_at < m_data.size()) {
            const QChar c = m_data[m_at];
            const bool sign = (c == u'-' || c == u'+') && m_at == from;
            const bool isPoint = c == u'.' && !point;
            if (!sign && !isPoint && (c < u'0' || c > u'9'))
                break;
            point = point || isPoint;
            ++m_at;
        }
        bool isNumber = false;
        value = m_data.mid(from, m_at - from).toDouble(&isNumber);
        return isNumber && std::isfinite(value);
    }

    bool point(QPointF &point) { return number(point.rx()) && number(point.ry()); }

    bool step(char16_t command)
    {
        const QPointF from = m_path.currentPosition();
        QPointF control;
        QPointF control2;
        QPointF to = from;
        bool read = true;
        switch (command) {
        case u'M':
            read = point(to);
            m_path.moveTo(to);
            break;
        case u'L':
            read = point(to);
            m_path.lineTo(to);
            break;
        case u'H':
            read = number(to.rx());
            m_path.lineTo(to);
            break;
        case u'V':
            read = number(to.ry());
            m_path.lineTo(to);
            break;
        case u'Q':
            read = point(control) && point(to);
            m_path.quadTo(control, to);
            break;
        case u'T': // the control point of the curve before, mirrored
            control = m_isQuad ? 2 * from - m_control : from;
            read = point(to);
            m_path.quadTo(control, to);
            break;
        case u'C':
            read = point(control) && point(control2) && point(to);
            m_path.cubicTo(control, control2, to);
            break;
        case u'Z':
            m_path.closeSubpath();
            break;
        default:
            return false;
        }
        m_isQuad = command == u'Q' || command == u'T';
        m_control = control;
        return read;
    }

    QStringView m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control;
    bool m_isQuad = false;
    bool m_begun = false;
};

} // namespace

std::optional<QPainterPath> readOutline(QStringView data)
{
    return Reader(data).read();
}

} // namespace dria::math
