using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Musubi.Timetabling;

/// <summary>Writes an answer as JSON.</summary>
public static class AnswerJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>UTF-8, indented, with a line end at the end.</summary>
    public static byte[] Write(TimetableAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("status", Name(answer.Status));
            writer.WriteNumber("breaks", answer.Breaks);
            writer.WriteNumber("bound", answer.Bound);
            writer.WriteNumber("value", answer.Value);
            writer.WriteNumber("moved", answer.Moved);
            List(writer, "meetings", answer.Meetings, meeting =>
            {
                writer.WriteString("id", meeting.Id);
                writer.WriteNumber("slot", meeting.Slot);
                writer.WriteNumber("table", meeting.Table);
            });
            List(writer, "unplaced", answer.Unplaced, meeting =>
            {
                writer.WriteString("id", meeting.Id);
                writer.WriteString("reason", Name(meeting.Reason));
                writer.WriteStartArray("with");
                foreach (var id in meeting.With)
                {
                    writer.WriteStringValue(id);
                }

                writer.WriteEndArray();
            });
            List(writer, "participants", answer.Participants, participant =>
            {
                writer.WriteString("id", participant.Id);
                writer.WriteNumber("breaks", participant.Breaks);
            });
            WriteConflict(writer, answer);
            WriteTimes(writer, answer);
            writer.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteConflict(Utf8JsonWriter writer, TimetableAnswer answer) => List(writer, "conflict", answer.Conflict, item =>
    {
        writer.WriteString("kind", Name(item.Kind));
        if (item.Id is not null)
        {
            writer.WriteString("id", item.Id);
        }
    });

    private static void WriteTimes(Utf8JsonWriter writer, TimetableAnswer answer)
    {
        if (answer.FirstAnswer is { } first)
        {
            writer.WriteNumber("firstAnswerMs", (long)first.TotalMilliseconds);
        }
        else
        {
            writer.WriteNull("firstAnswerMs");
        }

        writer.WriteNumber("elapsedMs", (long)answer.Elapsed.TotalMilliseconds);
        writer.WriteNumber("seed", answer.Seed);
    }

    private static void List<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // "ParticipantFull" is "participant-full".
    private static string Name(Enum member) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
