using System.Globalization;
using System.Text;
using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Persistence.Transfer;

/// <summary>Reads JSON into values that know where they stand.</summary>
internal sealed class FileParser
{
    private const int Deepest = 64;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] file;
    private readonly FileFaults faults;
    private int seen;
    private int line = 1;
    private int column = 1;

    private FileParser(byte[] file, FileFaults faults) => (this.file, this.faults) = (file, faults);

    /// <summary>The file's value; null when it is not JSON, which is noted.</summary>
    public static FileNode? Parse(ReadOnlySpan<byte> bytes, FileFaults faults)
    {
        if (bytes.Length > ImportOrder.Largest)
        {
            faults.Add(FilePlace.Top, TransferProblems.TooLarge());
            return null;
        }

        var parser = new FileParser((bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes).ToArray(), faults);
        return parser.IsUtf8() ? parser.Read() : null;
    }

    private bool IsUtf8()
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetCharCount(file);
            return true;
        }
        catch (DecoderFallbackException broken)
        {
            faults.Add(PlaceAt(Math.Clamp(broken.Index, 0, file.Length), string.Empty), Problem.Invalid("transfer.not-utf8"));
            return false;
        }
    }

    private FileNode? Read()
    {
        var reader = new Utf8JsonReader(file, new JsonReaderOptions { MaxDepth = Deepest });
        try
        {
            reader.Read();
            var top = Value(ref reader, string.Empty);
            reader.Read();
            return top;
        }
        catch (JsonException wrong)
        {
            faults.Add(PlaceOf(wrong), Problem.Invalid(reader.CurrentDepth >= Deepest - 1 ? "transfer.too-deep" : "transfer.not-json"));
            return null;
        }
    }

    private FileNode Value(ref Utf8JsonReader reader, string path)
    {
        var place = PlaceAt((int)reader.TokenStartIndex, path);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(FileNodeKind.Object, place) { Fields = Fields(ref reader, path) },
            JsonTokenType.StartArray => new(FileNodeKind.List, place) { Items = Items(ref reader, path) },
            JsonTokenType.String => new(FileNodeKind.Text, place) { Text = Text(ref reader, place) },
            JsonTokenType.Number => new(FileNodeKind.Number, place) { Text = Encoding.UTF8.GetString(reader.ValueSpan) },
            JsonTokenType.True or JsonTokenType.False => new(FileNodeKind.Truth, place) { Text = reader.GetBoolean() ? "true" : "false" },
            _ => new(FileNodeKind.Nothing, place),
        };
    }

    private List<FileField> Fields(ref Utf8JsonReader reader, string path)
    {
        var fields = new List<FileField>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndObject)
        {
            var place = PlaceAt((int)reader.TokenStartIndex, path);
            var name = Text(ref reader, place);
            place = place.Below(name);
            reader.Read();
            var field = new FileField(name, place, Value(ref reader, place.Path));
            if (names.Add(name))
            {
                fields.Add(field);
            }
            else
            {
                faults.Add(place, Problem.Invalid("transfer.field-twice", ("field", name)));
            }
        }

        return fields;
    }

    private List<FileNode> Items(ref Utf8JsonReader reader, string path)
    {
        var items = new List<FileNode>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(Value(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        }

        return items;
    }

    private string Text(ref Utf8JsonReader reader, FilePlace place)
    {
        try
        {
            return reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            faults.Add(place, Problem.Invalid("transfer.broken-text"));
            return "\uFFFD";
        }
    }

    private FilePlace PlaceOf(JsonException wrong)
    {
        var (at, lines) = (0, wrong.LineNumber ?? 0);
        while (lines > 0 && at < file.Length)
        {
            lines -= file[at++] == '\n' ? 1 : 0;
        }

        (seen, line, column) = (0, 1, 1);
        return PlaceAt(Math.Min(file.Length, at + (int)(wrong.BytePositionInLine ?? 0)), string.Empty);
    }

    // Asked in the order of the file only, so every byte is looked at once.
    private FilePlace PlaceAt(int offset, string path)
    {
        for (; seen < offset; seen++)
        {
            if (file[seen] == '\n')
            {
                (line, column) = (line + 1, 1);
            }
            else if ((file[seen] & 0xC0) != 0x80)
            {
                column++;
            }
        }

        return new(line, column, path);
    }
}
