using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;

namespace Musubi.WebKit;

/// <summary>States how much a page with a file field takes in, in bytes; a larger request is answered as too large before it is read.</summary>
/// <remarks>
/// Left to itself the server would refuse it while the form's token is looked for, and tell the reader that the page was open for too
/// long. Set it far above the largest file, since browsers rarely show an answer that comes before they have sent everything.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class LargestRequestAttribute(int bytes) : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>The most values that a form may hold; more are refused before anything is read.</summary>
    public int MostValues { get; set; } = FormReader.DefaultValueCountLimit;

    /// <summary>Before the form's token is looked for (1000).</summary>
    public int Order => 500;

    /// <inheritdoc/>
    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.Request.ContentLength > bytes)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = bytes;
        }

        http.Features.Set<IFormFeature>(new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = bytes, ValueCountLimit = MostValues }));
    }
}
