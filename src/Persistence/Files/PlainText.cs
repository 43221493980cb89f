using System.Text;

namespace Musubi.Persistence.Files;

/// <summary>Tells text from everything else: no control characters, in UTF-8, UTF-16 with its mark, or an older Japanese code.</summary>
internal static class PlainText
{
    public static async Task<bool> IsAsync(Stream content, string? beginning, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        var isFirst = true;
        int length;
        while ((length = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancel)) > 0)
        {
            if (isFirst && length > 1 && (buffer[0], buffer[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            {
                return beginning is null && content.Length % 2 == 0;
            }

            if (isFirst && beginning is not null && !Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF', '\r', '\n', ' ').StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            if (buffer.AsSpan(0, length).ContainsAny(Controls))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    // All control characters but tab, line feed, form feed, carriage return and escape (ISO-2022-JP turns its code with it).
    private static System.Buffers.SearchValues<byte> Controls { get; } = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except([0x09, 0x0A, 0x0C, 0x0D, 0x1B]).Append(0x7F).Select(code => (byte)code)]);
}
