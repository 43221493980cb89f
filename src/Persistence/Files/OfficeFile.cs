using System.IO.Compression;
using Musubi.Foundation;

namespace Musubi.Persistence.Files;

/// <summary>Looks into a packed office document before anybody unpacks it.</summary>
internal static class OfficeFile
{
    /// <summary>Checks count of entries, names, parts and what everything really unpacks to: the sizes stated inside may lie.</summary>
    public static async Task<Problem?> CheckAsync(Stream content, string ending, string mainPart, FileOptions options, CancellationToken cancel)
    {
        try
        {
            await using var package = await ZipArchive.CreateAsync(content, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancel);
            if (package.Entries.Count > options.MostEntries)
            {
                return FileProblems.UnpacksTooLarge();
            }

            if (package.GetEntry("[Content_Types].xml") is null || package.GetEntry(mainPart) is null || package.Entries.Any(LeavesItsFolder))
            {
                return FileProblems.NotWhatItSays(ending);
            }

            if (package.Entries.Any(HoldsMacros))
            {
                return FileProblems.HasMacros();
            }

            return await UnpackAsync(package, ending, options.MostUnpackedBytes, cancel);
        }
        catch (InvalidDataException)
        {
            return FileProblems.NotWhatItSays(ending);
        }
    }

    private static bool LeavesItsFolder(ZipArchiveEntry entry) =>
        entry.FullName.Contains('\\', StringComparison.Ordinal) || entry.FullName.StartsWith('/') || entry.FullName.Split('/').Contains("..");

    private static bool HoldsMacros(ZipArchiveEntry entry) =>
        entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase);

    private static async Task<Problem?> UnpackAsync(ZipArchive package, string ending, long most, CancellationToken cancel)
    {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        foreach (var entry in package.Entries)
        {
            var checksum = 0u;
            await using var unpacked = await entry.OpenAsync(cancel);
            int length;
            while ((length = await unpacked.ReadAsync(buffer, cancel)) > 0)
            {
                total += length;
                if (total > most)
                {
                    return FileProblems.UnpacksTooLarge();
                }

                checksum = Crc32.Continue(checksum, buffer.AsSpan(0, length));
            }

            // The framework stops at the size that an entry states; one that holds more than it says has another checksum.
            if (checksum != entry.Crc32)
            {
                return FileProblems.NotWhatItSays(ending);
            }
        }

        return null;
    }
}
