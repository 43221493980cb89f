using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Musubi.Foundation;

namespace Musubi.Access.Requests;

/// <summary>The address of this server in links that leave it. From settings; from the request in development alone, where nobody forges it.</summary>
internal sealed class PublicAddress(IOptions<AccessOptions> options, IHostEnvironment environment, IHttpContextAccessor http)
{
    public bool Succeeded([NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out Problem? problem)
    {
        address = options.Value.PublicAddress ?? FromRequest();
        problem = address is null ? AccessProblems.NoPublicAddress() : null;
        return address is not null;
    }

    private Uri? FromRequest() => environment.IsDevelopment() && http.HttpContext?.Request is { } request
        ? new Uri($"{request.Scheme}://{request.Host}")
        : null;
}
