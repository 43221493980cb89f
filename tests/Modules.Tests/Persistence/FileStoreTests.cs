using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Musubi.Foundation;
using Musubi.Persistence.Files;

namespace Musubi.Modules.Tests.Persistence;

public sealed class FileStoreTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. Enumerable.Range(0, 700_000).Select(number => (byte)(number * 31))];
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync(services => services
        .AddScoped<FileStore>()
        .Configure<Musubi.Persistence.Files.FileOptions>(options => (options.MostBytes, options.MostUnpackedBytes, options.MostEntries) = (1_000_000, 3_000_000, 20)));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Take_PdfOfSeveralPieces_IsGivenBackByteForByteAndRecorded()
    {
        var file = (await TakeAsync(Pdf, "契約書 2026.pdf")).Required();

        Assert.Equal(("契約書 2026.pdf", "application/pdf", Pdf.Length), (file.Name, file.MediaType, file.Length));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Pdf)), file.Sha256);
        Assert.Equal(Pdf, await ReadAsync(file));
        var link = Assert.Single(await store.LinksAsync());
        Assert.Equal(("StoredFile", "sample.add-file", Given.Programme.Value), (link.Kind, link.What, link.Programme));
        Assert.Equal(3, await store.InScopeAsync(db => db.Set<FileChunk>().CountAsync()));
    }

    [Theory]
    [InlineData("a.png", new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0 }, "image/png")]
    [InlineData("a.JPG", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "image/jpeg")]
    [InlineData("a.webp", new byte[] { 0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50 }, "image/webp")]
    [InlineData("a.csv", new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x2C, 0x62, 0x0D, 0x0A }, "text/csv")]
    [InlineData("a.txt", new byte[] { 0x93, 0xFA, 0x96, 0x7B }, "text/plain")]
    [InlineData("a.txt", new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "text/plain")]
    public async Task Take_AllowedTypeWithItsContent_IsStored(string name, byte[] content, string mediaType) =>
        Assert.Equal(mediaType, (await TakeAsync(content, name)).Required().MediaType);

    [Theory]
    [InlineData("a.exe", "MZ", "files.type-not-allowed")]
    [InlineData("a.zip", "PK", "files.type-not-allowed")]
    [InlineData("a.html", "<html>", "files.type-not-allowed")]
    [InlineData("a.svg", "<svg/>", "files.type-not-allowed")]
    [InlineData("pdf", "%PDF-", "files.type-not-allowed")]
    [InlineData("a.pdf", "<html>", "files.not-what-it-says")]
    [InlineData("a.png", "%PDF-1.7", "files.not-what-it-says")]
    [InlineData("a.webp", "RIFF", "files.not-what-it-says")]
    [InlineData("a.ics", "hello", "files.not-what-it-says")]
    [InlineData("a.txt", "a\0b", "files.not-what-it-says")]
    [InlineData("a.docx", "PK\u0003\u0004nonsense", "files.not-what-it-says")]
    [InlineData("a.pdf", "", "files.empty")]
    [InlineData(" ", "x", "files.unnamed")]
    [InlineData("..", "x", "files.unnamed")]
    public async Task Take_WhatIsNotAllowed_IsRefusedAndLeavesNothing(string name, string content, string code)
    {
        var result = await TakeAsync(Encoding.Latin1.GetBytes(content), name);

        Assert.False(result.Succeeded(out _, out var problem));
        Assert.Equal((code, ProblemKind.Invalid), (problem.Code, problem.Kind));
        Assert.Equal(0, await store.InScopeAsync(db => db.Set<StoredFile>().CountAsync()));
        Assert.Equal(0, await store.InScopeAsync(db => db.Set<FileChunk>().CountAsync()));
    }

    [Fact]
    public async Task Take_LargerThanAllowed_IsRefusedWithoutReadingItToItsEnd()
    {
        var endless = new Endless();

        var result = await store.InScopeAsync((services, _) => services.GetRequiredService<FileStore>().TakeAsync(endless, "a.txt", Given.Programme, Given.Act(), default));

        Assert.False(result.Succeeded(out _, out var problem));
        Assert.Equal(("files.too-large", 1.0m), (problem.Code, problem.Facts["megabytes"]));
        Assert.InRange(endless.Given, 1_000_000, 1_200_000);
    }

    [Theory]
    [InlineData("a.docx", "word/document.xml", null)]
    [InlineData("a.xlsx", "xl/workbook.xml", null)]
    [InlineData("a.pptx", "ppt/presentation.xml", null)]
    [InlineData("a.docx", "xl/workbook.xml", "files.not-what-it-says")]
    public async Task Take_OfficeDocument_IsStoredWhenItsMainPartIsThere(string name, string part, string? code) =>
        Assert.Equal(code, CodeOf(await TakeAsync(Package((part, 100)), name)));

    [Theory]
    [InlineData("word/vbaProject.bin", "files.has-macros")]
    [InlineData("../../evil.xml", "files.not-what-it-says")]
    [InlineData("/evil.xml", "files.not-what-it-says")]
    [InlineData("word\\evil.xml", "files.not-what-it-says")]
    public async Task Take_OfficeDocumentWithHarmfulEntry_IsRefused(string entry, string code) =>
        Assert.Equal(code, CodeOf(await TakeAsync(Package(("word/document.xml", 10), (entry, 10)), "a.docx")));

    [Fact]
    public async Task Take_OfficeDocumentThatUnpacksToTooMuch_IsRefused() =>
        Assert.Equal("files.unpacks-too-large", CodeOf(await TakeAsync(Package(("word/document.xml", 10), ("word/media/a.bin", 4_000_000)), "a.docx")));

    [Fact]
    public async Task Take_OfficeDocumentThatLiesAboutItsSize_IsRefused()
    {
        var package = Package(("word/document.xml", 10), ("word/media/a.bin", 4_000_000));
        // The central directory says how large an entry is unpacked (offset 24): say ten bytes.
        for (var at = 0; at < package.Length - 46; at++)
        {
            if (package.AsSpan(at, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                BitConverter.TryWriteBytes(package.AsSpan(at + 24), 10);
            }
        }

        Assert.Equal("files.not-what-it-says", CodeOf(await TakeAsync(package, "a.docx")));
    }

    [Fact]
    public async Task Take_OfficeDocumentWithTooManyEntries_IsRefused() =>
        Assert.Equal("files.unpacks-too-large", CodeOf(await TakeAsync(Package([("word/document.xml", 10), .. Enumerable.Range(0, 30).Select(number => ($"word/{number}.xml", 1))]), "a.docx")));

    [Theory]
    [InlineData("C:\\Users\\me\\report.pdf", "report.pdf")]
    [InlineData("../../etc/report.pdf", "report.pdf")]
    [InlineData("re\r\nport\u202Efdp.pdf", "reportfdp.pdf")]
    [InlineData(".hidden.pdf", "hidden.pdf")]
    public async Task Take_NameWithPathOrDeceit_IsKeptWithoutIt(string sent, string kept) =>
        Assert.Equal(kept, (await TakeAsync(Pdf, sent)).Required().Name);

    [Fact]
    public async Task Take_NameTooLong_KeepsItsEnding() =>
        Assert.EndsWith("報.pdf", (await TakeAsync(Pdf, new string('報', 300) + ".pdf")).Required().Name);

    [Fact]
    public async Task Find_FromOutsideTheWall_SeesNothingUntilPublished()
    {
        var file = (await TakeAsync(Pdf, "a.pdf")).Required();

        Assert.Null(await FindAsync(file, Given.Neighbour));
        Assert.Null(await FindAsync(file, Actor.Public));
        Assert.NotNull(await FindAsync(file, Given.Partner));
    }

    [Fact]
    public async Task Take_InCallersTransactionRolledBack_LeavesNothing()
    {
        await store.InScopeAsync(async (services, db) =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await services.GetRequiredService<FileStore>().TakeAsync(new MemoryStream(Pdf), "a.pdf", Given.Programme, Given.Act(), default)).Required();
            return Done.It;
        });

        Assert.Equal(0, await store.InScopeAsync(db => db.Set<FileChunk>().CountAsync()));
    }

    [Fact]
    public async Task Download_OverHttp_IsAnAttachmentUnderItsOwnName()
    {
        var file = (await TakeAsync(Pdf, "契約書 \"A\".pdf")).Required();
        await using var app = await ServeAsync(file);
        using var http = new HttpClient();

        var answer = await http.GetAsync(app.Urls.Single());

        Assert.Equal(Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("private, no-store", answer.Headers.CacheControl!.ToString().Replace("no-store, private", "private, no-store"));
        var disposition = answer.Content.Headers.GetValues("Content-Disposition").Single();
        Assert.StartsWith("attachment;", disposition);
        Assert.Contains("filename*=UTF-8''%E5%A5%91%E7%B4%84%E6%9B%B8%20%22A%22.pdf", disposition);
        Assert.Equal(Pdf.Length, (await http.SendAsync(new(HttpMethod.Head, app.Urls.Single()))).Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("stream: OK\0", null)]
    [InlineData("stream: Win.Test.EICAR_HDB-1 FOUND\0", "files.infected")]
    public async Task Take_WithVirusScanner_FollowsItsVerdictOnTheWholeFile(string verdict, string? code)
    {
        using var scanner = new TcpListener(IPAddress.Loopback, 0);
        scanner.Start();
        var scanned = ScanAsync(scanner, verdict);
        await using var guarded = await Store.OpenAsync(services => services.AddScoped<FileStore>().Configure<Musubi.Persistence.Files.FileOptions>(options =>
            (options.ClamdHost, options.ClamdPort) = ("127.0.0.1", ((IPEndPoint)scanner.LocalEndpoint).Port)));

        var result = await TakeAsync(Pdf, "a.pdf", guarded);

        Assert.Equal(code, CodeOf(result));
        Assert.Equal(Pdf, await scanned);
    }

    [Fact]
    public async Task Take_ScannerDoesNotAnswer_StoresNothing()
    {
        await using var guarded = await Store.OpenAsync(services => services.AddScoped<FileStore>().Configure<Musubi.Persistence.Files.FileOptions>(options =>
            (options.ClamdHost, options.ClamdPort) = ("127.0.0.1", 1)));

        await Assert.ThrowsAnyAsync<SocketException>(() => TakeAsync(Pdf, "a.pdf", guarded));

        Assert.Equal(0, await guarded.InScopeAsync(db => db.Set<StoredFile>().CountAsync()));
    }

    private Task<Result<StoredFile>> TakeAsync(byte[] content, string name, Store? into = null) => (into ?? store).InScopeAsync((services, _) =>
        services.GetRequiredService<FileStore>().TakeAsync(new MemoryStream(content), name, Given.Programme, Given.Act(what: "sample.add-file"), default));

    private Task<byte[]> ReadAsync(StoredFile file) => store.InScopeAsync(async (services, _) =>
    {
        var target = new MemoryStream();
        await services.GetRequiredService<FileStore>().CopyToAsync(file, target, default);
        return target.ToArray();
    });

    private Task<StoredFile?> FindAsync(StoredFile file, Actor reader) =>
        store.InScopeAsync((services, _) => services.GetRequiredService<FileStore>().FindAsync(file.Id, default), reader);

    private async Task<WebApplication> ServeAsync(StoredFile file)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapMethods("/", ["GET", "HEAD"], async context =>
        {
            await using var scope = store.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<FileStore>().Download(file).ExecuteAsync(context);
        });
        await app.StartAsync();
        return app;
    }

    private static string? CodeOf(Result<StoredFile> result) => result.Succeeded(out _, out var problem) ? null : problem.Code;

    private static byte[] Package(params (string Name, int Bytes)[] parts)
    {
        var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts.Prepend(("[Content_Types].xml", 10)))
            {
                using var entry = package.CreateEntry(name).Open();
                entry.Write(new byte[bytes]);
            }
        }

        return stream.ToArray();
    }

    private static async Task<byte[]> ScanAsync(TcpListener scanner, string verdict)
    {
        using var client = await scanner.AcceptTcpClientAsync();
        var stream = client.GetStream();
        await stream.ReadExactlyAsync(new byte["zINSTREAM\0".Length]);
        var content = new MemoryStream();
        var size = new byte[4];
        while (true)
        {
            await stream.ReadExactlyAsync(size);
            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(size);
            if (length == 0)
            {
                break;
            }

            var piece = new byte[length];
            await stream.ReadExactlyAsync(piece);
            content.Write(piece);
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(verdict));
        return content.ToArray();
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Array.Fill(buffer, (byte)'x', offset, count);
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
