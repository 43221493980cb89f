using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Musubi.Persistence.Files;

/// <summary>Asks a ClamAV daemon about a file (its INSTREAM command).</summary>
internal static class Clamd
{
    private const int PieceBytes = 64 * 1024;

    /// <summary>True when the daemon finds nothing. Fails when it cannot be asked: an unscanned file is not stored.</summary>
    /// <exception cref="IOException">The daemon did not answer as it should.</exception>
    public static async Task<bool> IsCleanAsync(Stream content, string host, int port, CancellationToken cancel)
    {
        using var daemon = new TcpClient();
        await daemon.ConnectAsync(host, port, cancel);
        var stream = daemon.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancel);
        var piece = new byte[4 + PieceBytes];
        int length;
        do
        {
            length = await content.ReadAsync(piece.AsMemory(4), cancel);
            BinaryPrimitives.WriteInt32BigEndian(piece, length);
            await stream.WriteAsync(piece.AsMemory(0, 4 + length), cancel);
        }
        while (length > 0);

        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = (await reader.ReadToEndAsync(cancel)).TrimEnd('\0', '\n');
        return answer switch
        {
            "stream: OK" => true,
            _ when answer.EndsWith(" FOUND", StringComparison.Ordinal) => false,
            _ => throw new IOException($"The virus scanner answered '{answer}'."),
        };
    }
}
