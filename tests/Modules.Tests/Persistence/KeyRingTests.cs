using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Musubi.Persistence;
using Musubi.Persistence.Keys;

namespace Musubi.Modules.Tests.Persistence;

public sealed class KeyRingTests : IAsyncLifetime
{
    private Store store = null!;

    public async ValueTask InitializeAsync() => store = await Store.OpenAsync();

    public ValueTask DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Protect_OnOneNode_IsReadOnAnother()
    {
        await using var one = Node();
        await using var two = Node();

        var cookie = Protector(one).Protect("佐藤 花子");

        Assert.Equal("佐藤 花子", Protector(two).Unprotect(cookie));
        Assert.Single(await KeysAsync());
    }

    [Fact]
    public async Task Protect_WithCertificate_KeepsNoReadableKeyInTheDatabase()
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, Certificate());
            await using var one = Node(("Keys:Certificate", file), ("Keys:Password", "s3cret"));
            var cookie = Protector(one).Protect("佐藤 花子");

            await using var two = Node(("Keys:Certificate", file), ("Keys:Password", "s3cret"));
            Assert.Equal("佐藤 花子", Protector(two).Unprotect(cookie));
            var key = Assert.Single(await KeysAsync());
            Assert.Contains("EncryptedData", key);
            Assert.DoesNotContain("masterKey", key);
            await using var stranger = Node();
            Assert.ThrowsAny<CryptographicException>(() => Protector(stranger).Unprotect(cookie));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private ServiceProvider Node(params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(store.Clock);
        services.AddSingleton(new ModuleTables("sample", typeof(Note).Assembly));
        services.AddMusubiDb(store.Connection);
        services.AddKeys(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static IDataProtector Protector(IServiceProvider node) => node.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");

    private Task<List<string>> KeysAsync() => store.InScopeAsync(db => db.Set<ProtectionKey>().Select(key => key.Xml).ToListAsync());

    private static byte[] Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=musubi", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return certificate.Export(X509ContentType.Pfx, "s3cret");
    }
}
