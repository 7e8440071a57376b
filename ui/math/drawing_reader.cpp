#include "ui/math/drawing_reader.h"

#include "ui/math/outline_reader.h"

#include <QFont>
#include <QJsonArray>
#include <QPainterPathStroker>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>

namespace dria::math {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 4000;
constexpr qsizetype longestOutlines = 512 * 1024; ///< UTF-16 units, all together
constexpr double largest = 400;                   ///< em

/// So many numbers, all finite; empty if they are not.
QList<double> numbersOf(const QJsonValue &value, qsizetype count)
{
    QList<double> numbers;
    const QJsonArray array = value.toArray();
    if (array.size() != count)
        return {};
    for (const QJsonValue &number : array) {
        if (!number.isDouble() || !std::isfinite(number.toDouble()))
            return {};
        numbers.append(number.toDouble());
    }
    return numbers;
}

bool readTransform(const QJsonValue &value, QTransform &transform)
{
    const QList<double> n = numbersOf(value, 6);
    if (n.isEmpty())
        return false;
    transform = QTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
    return true;
}

bool readRect(const QJsonValue &value, QRectF &rect)
{
    const QList<double> n = numbersOf(value, 4);
    if (!n.isEmpty())
        rect = QRectF(n[0], n[1], n[2], n[3]);
    return !n.isEmpty() && rect.width() >= 0 && rect.height() >= 0;
}

class LayerReader
{
public:
    LayerReader(double em, const QStringList &families)
        : m_em(em)
        , m_families(families)
    {
    }

    using Wrong = std::optional<Refusal>;

    Wrong read(const QJsonArray &items, MathPicture::Layer &layer)
    {
        if (items.size() > mostItems)
            return Refusal::TooLarge;
        for (const QJsonValue &item : items) {
            if (const Wrong wrong = readItem(item.toObject(), layer))
                return wrong;
        }
        return std::nullopt;
    }

private:
    Wrong readItem(const QJsonObject &item, MathPicture::Layer &layer)
    {
        QTransform transform;
        if (!readTransform(item["transform"_L1], transform))
            return Refusal::Failed;
        transform *= QTransform::fromScale(1 / m_em, 1 / m_em);
        const bool stroked = item.contains("stroke"_L1);
        const QString name = item[stroked ? "stroke"_L1 : "fill"_L1].toString();
        const QColor colour = colourOf(name);
        const double width = item["width"_L1].toDouble();

        QRectF bar;
        if (isBar(item, stroked, width, bar) && transform.type() <= QTransform::TxScale) {
            layer.bars.append({transform.mapRect(bar), colour});
            return std::nullopt;
        }
        QPainterPath outline;
        if (const Wrong wrong = readShape(item, outline))
            return wrong;
        if (stroked)
            outline = strokeOf(outline, width, item["dashes"_L1].toString());
        outline = transform.map(outline);
        if (const QJsonObject clip = item["clip"_L1].toObject(); !clip.isEmpty()) {
            QTransform inside;
            QRectF rect;
            if (!readTransform(clip["transform"_L1], inside) || !readRect(clip["rect"_L1], rect))
                return Refusal::Failed;
            inside *= QTransform::fromScale(1 / m_em, 1 / m_em);
            QPainterPath window;
            window.addRect(rect);
            outline = outline.intersected(inside.map(window));
        }
        outline.setFillRule(Qt::WindingFill);
        // Letters of one colour are one outline: they turn the same way, strokes may not.
        const bool letter = item.contains("path"_L1) && !stroked;
        if (letter && m_afterLetter && layer.inks.last().colour == colour)
            layer.inks.last().outline.addPath(outline);
        else
            layer.inks.append({outline, colour});
        m_afterLetter = letter;
        return std::nullopt;
    }

    /// Black is what TeX writes with: the colour of the text, whichever that is.
    static QColor colourOf(const QString &name)
    {
        if (name == "currentColor"_L1 || name == "black"_L1 || name == "#000000"_L1)
            return {};
        const QColor colour(name);
        return colour.isValid() ? colour : QColor();
    }

    static bool isBar(const QJsonObject &item, bool stroked, double width, QRectF &bar)
    {
        if (!stroked)
            return readRect(item["rect"_L1], bar);
        const QList<double> line = numbersOf(item["line"_L1], 4);
        if (line.isEmpty() || !item["dashes"_L1].toString().isEmpty())
            return false;
        if (line[0] != line[2] && line[1] != line[3])
            return false;
        const double half = width / 2;
        bar = QRectF(QPointF(std::min(line[0], line[2]), std::min(line[1], line[3])),
                     QPointF(std::max(line[0], line[2]), std::max(line[1], line[3])));
        bar.adjust(line[0] == line[2] ? -half : 0, line[1] == line[3] ? -half : 0,
                   line[0] == line[2] ? half : 0, line[1] == line[3] ? half : 0);
        return true;
    }

    Wrong readShape(const QJsonObject &item, QPainterPath &outline)
    {
        QRectF rect;
        if (item.contains("path"_L1)) {
            const QString data = item["path"_L1].toString();
            m_units += data.size();
            if (m_units > longestOutlines)
                return Refusal::TooLarge;
            const std::optional<QPainterPath> read = readOutline(data);
            if (!read)
                return Refusal::Failed;
            outline = *read;
        } else if (readRect(item["rect"_L1], rect)) {
            outline.addRect(rect);
        } else if (const QList<double> line = numbersOf(item["line"_L1], 4); !line.isEmpty()) {
            outline.moveTo(line[0], line[1]);
            outline.lineTo(line[2], line[3]);
        } else if (const QList<double> n = numbersOf(item["ellipse"_L1], 4); !n.isEmpty()) {
            outline.addEllipse(QPointF(n[0], n[1]), n[2], n[3]);
        } else if (item.contains("text"_L1)) {
            outline = textOutline(item);
        } else {
            return Refusal::Failed;
        }
        return std::nullopt;
    }

    [[nodiscard]] QPainterPath textOutline(const QJsonObject &item) const
    {
        QFont font;
        font.setFamilies(m_families);
        const double size = std::clamp(item["size"_L1].toDouble(), 1.0, 4 * m_em);
        font.setPixelSize(qRound(size));
        const QString variant = item["variant"_L1].toString();
        font.setBold(variant.contains("bold"_L1));
        font.setItalic(variant.contains("italic"_L1));
        QPainterPath outline;
        outline.addText(0, 0, font, item["text"_L1].toString().left(200));
        return outline;
    }

    [[nodiscard]] static QPainterPath strokeOf(const QPainterPath &path, double width,
                                               const QString &dashes)
    {
        QPainterPathStroker stroker;
        stroker.setWidth(width);
        stroker.setCapStyle(dashes == "dotted"_L1 ? Qt::RoundCap : Qt::FlatCap);
        if (dashes == "dashed"_L1)
            stroker.setDashPattern({2, 2});
        else if (dashes == "dotted"_L1)
            stroker.setDashPattern({0.01, 2});
        return stroker.createStroke(path);
    }

    double m_em;
    const QStringList &m_families;
    qsizetype m_units = 0;
    bool m_afterLetter = false;
};

} // namespace

tl::expected<MathPicture, Refusal> readDrawing(const QJsonObject &drawing,
                                               const QStringList &families)
{
    const double em = drawing["em"_L1].toDouble();
    if (em <= 0)
        return tl::unexpected(Refusal::Failed);
    const auto lengthOf = [em](const QJsonValue &value) {
        return value.toDouble(largest * em) / em;
    };
    MathPicture picture;
    picture.ascent = lengthOf(drawing["ascent"_L1]);
    picture.descent = lengthOf(drawing["descent"_L1]);
    picture.formula.width = lengthOf(drawing["width"_L1]);
    const QJsonObject number = drawing["label"_L1].toObject();
    if (!number.isEmpty())
        picture.number.width = lengthOf(number["width"_L1]);
    const double height = picture.ascent + picture.descent;
    for (const double length : {picture.formula.width, picture.number.width, height}) {
        if (length < 0 || length >= largest)
            return tl::unexpected(Refusal::TooLarge);
    }
    LayerReader reader(em, families);
    if (const auto wrong = reader.read(drawing["items"_L1].toArray(), picture.formula))
        return tl::unexpected(*wrong);
    LayerReader numberReader(em, families);
    if (const auto wrong = numberReader.read(number["items"_L1].toArray(), picture.number))
        return tl::unexpected(*wrong);
    return picture;
}

} // namespace dria::math
